import { base } from './base.css';
import { fontFaces } from './fonts';
import { layout } from './layout.css';
import { paper } from './paper.css';
import { parts } from './parts.css';
import { print } from './print.css';
import { tokens } from './tokens.css';

/** The one stylesheet of the site, screen and paper. */
export const stylesheet = (): string => [fontFaces(), tokens, base, layout, parts, paper, print].join('\n');
