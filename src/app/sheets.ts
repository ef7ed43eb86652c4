/* What every part of the page stands on, in this order; each part brings its own sheet, and overrules these. */
import 'virtual:tokens.css';
import '../theme/sheets/fonts.css';
import '../theme/sheets/text.css';
import '../theme/sheets/base.css';
import '../theme/sheets/marks.css';
import '../ui/buttons.css';
import '../ui/fields.css';
import '../ui/notes.css';
