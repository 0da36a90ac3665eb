import { webkit } from './webkit.ts';
import { goThrough } from './go-through.ts';

goThrough(webkit);
