import { keys } from './en/keys';
import { addEnglish } from './translate';

// Only the help that `?` opens says these.
addEnglish({ keys });
