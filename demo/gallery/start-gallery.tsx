import { render } from 'preact';
import { galleryWordsFor } from './gallery-words.ts';
import { GalleryPage } from './gallery-page.tsx';

const words = galleryWordsFor(navigator.languages);
document.documentElement.lang = words.lang;
document.title = words.title;
render(<GalleryPage words={words} />, document.body);
