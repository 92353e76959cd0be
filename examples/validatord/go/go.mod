module validatord

go 1.24
