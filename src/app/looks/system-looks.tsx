import './system-looks.css';

/** Brings the sheet for colours that the system forces and for less transparency: only those who asked for them load it. */
export default function SystemLooks() {
  return null;
}
