/* What every part of the page stands on, in this order; each part brings its own sheet, and overrules these. */
import 'virtual:tokens.css';
import '../theme/fonts.css';
import '../theme/base.css';
import '../theme/marks.css';
import '../ui/buttons.css';
import '../ui/fields.css';
import '../ui/notes.css';
