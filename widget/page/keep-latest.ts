/**
 * Returns what asks for a save. One save runs at a time, and however often it was asked for meanwhile, one more
 * follows: a keystroke never waits for the disk. `save` takes what there is when it begins. A save that fails is not
 * told; the next one is tried as if nothing had been.
 */
export function keepLatest(save: () => Promise<void>): () => void {
  let isWanted = false;
  let isSaving = false;
  const saveAll = async () => {
    isSaving = true;
    while (isWanted) {
      isWanted = false;
      await save().catch(() => undefined);
    }
    isSaving = false;
  };
  return () => {
    isWanted = true;
    if (!isSaving) void saveAll();
  };
}
