/* What opens only when it is asked for; its looks need not stand in the page. */
import '../styles/menu-panel.css';
import { AwayNote } from './draft/away-note.tsx';
import { DiscardAnswers } from './draft/discard-answers.tsx';
import { ResumedNote } from './draft/resumed-note.tsx';
import { SharedNote } from './shared/shared-note.tsx';
import { FinalPage } from './final/final-page.tsx';
import { firstViews } from './first-views.ts';
import { ChoiceView } from './questions/choice-view.tsx';
import { ChoicesView } from './questions/choices-view.tsx';
import { ConsentView } from './questions/consent-view.tsx';
import { ContactView } from './questions/contact/contact-view.tsx';
import { RecommendationView } from './questions/recommendation-view.tsx';
import { TextView } from './questions/text-view.tsx';
import { VoiceView } from './questions/voice/voice-view.tsx';
import type { AllViews } from './views.ts';

/** Loaded as one chunk after the first question is on the screen, so that a tunnel cannot cut a survey in two. */
export const everyView: AllViews = {
  ...firstViews,
  recommendation: RecommendationView,
  choice: ChoiceView,
  choices: ChoicesView,
  text: TextView,
  voice: VoiceView,
  contact: ContactView,
  consent: ConsentView,
  final: FinalPage,
  away: AwayNote,
  resumed: ResumedNote,
  shared: SharedNote,
  discard: DiscardAnswers,
};
