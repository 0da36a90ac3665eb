/**
 * Returns what asks for a save and resolves once all that was asked for is done. One save runs at a time, and however
 * often it was asked for meanwhile, one more follows: a keystroke never waits for the disk. `save` takes what there is
 * when it begins. A save that fails is not told; the next one is tried as if nothing had been.
 */
export function keepLatest(save: () => Promise<void>): () => Promise<void> {
  let isWanted = false;
  let saving: Promise<void> | undefined;
  const saveAll = async () => {
    while (isWanted) {
      isWanted = false;
      await save().catch(() => undefined);
    }
    saving = undefined;
  };
  return () => {
    isWanted = true;
    saving ??= saveAll();
    return saving;
  };
}
