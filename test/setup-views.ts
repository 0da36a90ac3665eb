import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/preact';
import { afterEach } from 'vitest';

afterEach(cleanup);
// jsdom lays nothing out, and has no scrolling.
Element.prototype.scrollIntoView = () => undefined;
