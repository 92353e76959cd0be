// Devices, their readings, and alarms.
import { devices } from "./devices.js";
import { batches } from "./batches.js";
import { alerts } from "./alerts.js";
import { windows } from "./windows.js";

export const routes = {
  device: devices,
  batch: batches,
  alert: alerts,
  window: windows,
};
