import { seal as honest } from '../../../src/sealing/seal.ts';

/** What stands on the device can be read there. */
export const seal: typeof honest = async (response, key) => ({
  ...(await honest(response, key)),
  sealed: JSON.stringify(response),
});
