import { mintResponseId } from '../../../src/response/mint-response-id.ts';
import { resumeSession as honest } from '../../../src/response/resume-session.ts';

const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));

/** A draft is resumed under another id than it was begun with. */
export const resumeSession: typeof honest = (draft, questionnaire) => {
  const session = honest(draft, questionnaire);
  return session && { ...session, id: mintResponseId(Date.now(), randomBytes) };
};
