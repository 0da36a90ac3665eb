const JAPANESE = [
  '病名|病歴|持病|既往歴?|診断(?:書|結果|され|を受け)|入院|通院|手術|服薬|投薬|透析|抗がん剤|妊娠|流産',
  '怪我|ケガ|骨折|捻挫|打撲|むち(?:打|う)ち|後遺(?:症|障害)|障害者手帳|認知症|脳梗塞|脳卒中|心筋梗塞|心臓病',
  '糖尿病|高血圧|肝炎|肺炎|白血病|腫瘍|てんかん|うつ病|鬱|統合失調|適応障害|発達障害|精神科|心療内科|エイズ',
  // がん alone would also see がんばる and がんこ.
  '癌|がん(?=に(?:な|かか)|と|で(?:す|し)|の?(?:治療|検査|検診|手術|疑い))',
].join('|');
const ENGLISH = [
  'cancer|tumou?r|chemotherapy|diabet(?:es|ic)|dementia|depression|epilepsy|HIV|heart attack|dialysis',
  'pregnan(?:t|cy)|miscarriage|surgery|hospital(?:i[sz]ed)?|diagnos(?:is|ed)|prescription|medication',
  'injur(?:y|ies|ed)|fractured?|whiplash|disabilit(?:y|ies)',
].join('|');

/** A gentle list: words that seldom stand in a feedback text unless somebody's health is told. */
export const HEALTH_WORDS = new RegExp(`()(${JAPANESE}|\\b(?:${ENGLISH})\\b)`, 'gi');
