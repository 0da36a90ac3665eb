import type { sceneGroups } from '../../widget/examples/scenes.ts';
import { chooseLanguage } from '../../src/questionnaire/choose-language.ts';
import type { Choice } from './choice.ts';

type NamesOf<K extends keyof Choice> = Readonly<Record<Choice[K], string>>;

export interface GalleryWords {
  readonly lang: string;
  /** Of the document. */
  readonly title: string;
  readonly heading: string;
  readonly demo: string;
  readonly filter: string;
  readonly nothingFound: string;
  readonly list: string;
  readonly groups: Readonly<Record<keyof typeof sceneGroups, string>>;
  readonly language: string;
  readonly previous: string;
  readonly next: string;
  readonly alone: string;
  readonly scene: string;
  readonly theme: string;
  readonly themes: NamesOf<'theme'>;
  readonly text: string;
  readonly width: string;
  readonly asWideAsFits: string;
  readonly show: string;
  readonly shows: NamesOf<'show'>;
  readonly lessMotion: string;
  readonly mirrored: string;
  readonly forcedOn: string;
  readonly forcedOff: string;
  readonly forcedHow: string;
  readonly look: string;
}

const inJapanese: GalleryWords = {
  lang: 'ja',
  title: 'Koe（声）のギャラリー',
  heading: 'ギャラリー',
  demo: 'デモの一覧',
  filter: '場面をしぼる',
  nothingFound: '当てはまる場面はありません。',
  list: '場面の一覧',
  groups: {
    start: 'アンケートの流れ',
    link: 'リンクから開いたとき',
    menu: 'メニュー',
    questions: '質問の種類',
    draft: '続きから',
    shared: '共用の端末',
    end: '最後のページ',
    voices: '声の控え',
    receipt: '声のその後',
  },
  language: '言語',
  previous: '前の場面',
  next: '次の場面',
  alone: '別のタブで開く',
  scene: '場面',
  theme: '配色',
  themes: { auto: '自動', light: '明', dark: '暗' },
  text: '文字',
  width: '幅',
  asWideAsFits: 'いっぱい',
  show: '見かた',
  shows: { one: '1つ', languages: '全言語', scenes: '全場面' },
  lessMotion: '動きを減らす',
  mirrored: '左右を反転（RTL）',
  forcedOn: '強制カラー：オン',
  forcedOff: '強制カラー：オフ',
  forcedHow:
    'ページからは切り替えられません。Windowsの「コントラスト テーマ」か、開発者ツールの「レンダリング」（forced-colors）で切り替えます。',
  look: '見かたを変える',
};

const inEnglish: GalleryWords = {
  lang: 'en',
  title: 'Koe: gallery',
  heading: 'Gallery',
  demo: 'All of the demo',
  filter: 'Filter scenes',
  nothingFound: 'No scene has such a name.',
  list: 'List of scenes',
  groups: {
    start: 'Going through a survey',
    link: 'Opened by a link',
    menu: 'The menu',
    questions: 'Kinds of questions',
    draft: 'Going on later',
    shared: 'A shared device',
    end: 'The last page',
    voices: 'Your voices',
    receipt: 'Following a voice',
  },
  language: 'Language',
  previous: 'Previous scene',
  next: 'Next scene',
  alone: 'Open in a tab of its own',
  scene: 'Scene',
  theme: 'Theme',
  themes: { auto: 'Auto', light: 'Light', dark: 'Dark' },
  text: 'Text',
  width: 'Width',
  asWideAsFits: 'Full',
  show: 'Show',
  shows: { one: 'One', languages: 'Languages', scenes: 'Scenes' },
  lessMotion: 'Less motion',
  mirrored: 'Mirrored (RTL)',
  forcedOn: 'Forced colours: on',
  forcedOff: 'Forced colours: off',
  forcedHow:
    'A page cannot switch them: use a contrast theme of Windows, or “Rendering” in the developer tools (forced-colors).',
  look: 'Change the look',
};

/** @param languages as `navigator.languages` */
export const galleryWordsFor = (languages: readonly string[]): GalleryWords =>
  chooseLanguage(['ja', 'en'], [...languages, 'en']) === 'ja' ? inJapanese : inEnglish;
