"""What frameworks answer by themselves: their own words for a route, a method or a body they do not take."""
