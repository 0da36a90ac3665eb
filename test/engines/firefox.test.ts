import { firefox } from './firefox.ts';
import { goThrough } from './go-through.ts';

goThrough(firefox);
