import './system-looks.css';

/** Brings the sheet for forced colours, less transparency and low windows: only readers who have one of them load it. */
export default function SystemLooks() {
  return null;
}
