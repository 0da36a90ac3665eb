/** Attributes that decide what is drawn, in the order in which `plain` reads them. */
export const settings = [
  'survey',
  'display',
  'trigger',
  'quiet-days',
  'site',
  'lang',
  'invitation',
  'shared-device',
] as const;

/**
 * What `koe.js` draws by itself: a launcher or a survey in the text, all in order. Matches the settings with commas
 * between, which none of them may hold. Everything else, mistakes too, is left to the second stage.
 */
export const plain = /^[\w-]+,(inline|launcher|),(click|),\d*(,[\w.-]*){4}$/;
