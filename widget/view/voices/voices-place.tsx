import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { LocalQuestionnaire } from '../../../src/questionnaire/questionnaire.ts';
import type { Translate } from '../../text/translate.ts';
import type { VoicesDoor } from '../../voices/voices-door.ts';
import { LoadingNote } from '../loading-note.tsx';
import { MorePhrases } from '../words/more-phrases.tsx';
import { Words } from '../words/words.tsx';

interface VoicesPlaceProps {
  readonly door: VoicesDoor;
  readonly questionnaire: Pick<LocalQuestionnaire, 'id' | 'lang' | 'title'>;
  readonly translate: Translate;
}

type Loaded = Awaited<ReturnType<VoicesDoor['load']>>;

/** Where the list of receipts stands, once it is there: its code and words travel only for those who ask. */
export function VoicesPlace({ door, questionnaire, translate }: VoicesPlaceProps) {
  const { lang } = questionnaire;
  const [loaded, setLoaded] = useState<Loaded>();
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    door.load(lang).then(setLoaded, () => setFailed(true));
  }, [door, lang]);
  useLayoutEffect(load, [load]);
  return (
    <>
      {loaded && (
        <MorePhrases phrasesOf={loaded.phrasesOf}>
          <loaded.View
            voices={loaded.voices}
            survey={questionnaire}
            isEmbedded={door.isEmbedded}
            lang={lang}
            words={loaded.translate}
            translate={translate}
            onBack={door.close}
          />
        </MorePhrases>
      )}
      {!loaded && (
        <>
          <LoadingNote loading={failed ? 'failed' : 'waiting'} translate={translate} onAgain={load} />
          <div class="koe-actions">
            <button type="button" class="koe-quiet" onClick={door.close}>
              <Words>{translate('action.back')}</Words>
            </button>
          </div>
        </>
      )}
    </>
  );
}
