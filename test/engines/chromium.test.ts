import { chromium } from './chromium.ts';
import { goThrough } from './go-through.ts';

goThrough(chromium);
