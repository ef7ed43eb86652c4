import './system-looks.css';
import './touch.css';
