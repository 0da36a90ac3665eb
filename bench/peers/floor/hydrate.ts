import { h, hydrate } from 'preact';
import { createFloorSurvey } from './floor-survey.ts';

const slot = document.getElementById('slot');
if (slot) hydrate(h(createFloorSurvey(), {}), slot);
