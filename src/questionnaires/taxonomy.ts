import type { Taxonomy } from '../questionnaire/taxonomy.ts';

/** The published complaint taxonomy that the topics of both questionnaires map to. */
export const taxonomy: Taxonomy = {
  version: '2024',
  categories: [
    {
      id: 'solicitation',
      label: { ja: '募集業務', en: 'Solicitation and new contracts' },
      subcategories: [
        {
          id: 'sol-renewal-notice',
          label: { ja: '契約更新手続きの連絡不十分・遅延', en: 'Renewal notice missing or late' },
        },
        {
          id: 'sol-procedure',
          label: { ja: '勧誘方法・契約手続き', en: 'Solicitation method or contract procedure' },
        },
        {
          id: 'sol-premium-error',
          label: { ja: '保険料の算出誤り・割引適用漏れ', en: 'Premium miscalculated or discount missed' },
        },
        {
          id: 'sol-explanation',
          label: {
            ja: '重要事項・商品内容の説明不足・誤り',
            en: 'Important matters or product explained poorly or wrongly',
          },
        },
        { id: 'sol-underwriting-limit', label: { ja: '契約の引受制限', en: 'Underwriting restriction' } },
        {
          id: 'sol-conduct',
          label: {
            ja: '社員・代理店の言葉遣い・マナー',
            en: 'Manner of speaking or conduct of staff or agency',
          },
        },
        { id: 'sol-coverage-terms', label: { ja: '補償内容・規定', en: 'Cover or terms' } },
        { id: 'sol-documents', label: { ja: '申込書・パンフレット等の帳票', en: 'Forms and brochures' } },
        { id: 'sol-other', label: { ja: 'その他の契約手続き', en: 'Other contract procedures' } },
      ],
    },
    {
      id: 'policy-admin',
      label: { ja: '契約管理業務', en: 'Policy administration' },
      subcategories: [
        {
          id: 'adm-change',
          label: { ja: '契約変更手続きの遅延・誤り', en: 'Contract change late or wrong' },
        },
        {
          id: 'adm-cancellation',
          label: { ja: '契約解約手続きの遅延・誤り', en: 'Cancellation late or wrong' },
        },
        {
          id: 'adm-premium-payment',
          label: {
            ja: '保険料の支払い方法（口座振替など）',
            en: 'How premiums are paid (direct debit and so on)',
          },
        },
        {
          id: 'adm-conduct',
          label: {
            ja: '社員・代理店の言葉遣い・マナー',
            en: 'Manner of speaking or conduct of staff or agency',
          },
        },
        {
          id: 'adm-policy-document',
          label: { ja: '保険証券の未着・記載誤り', en: 'Policy document not received or wrong' },
        },
        {
          id: 'adm-maturity-refund',
          label: {
            ja: '満期返戻金の手続きの遅延・誤り・金額',
            en: 'Maturity refund late, wrong, or its amount',
          },
        },
        { id: 'adm-other', label: { ja: 'その他の契約管理・保全', en: 'Other policy administration' } },
      ],
    },
    {
      id: 'claims',
      label: { ja: '保険金支払い業務', en: 'Claim payment' },
      subcategories: [
        { id: 'clm-amount', label: { ja: '保険金の支払い金額', en: 'Amount paid' } },
        {
          id: 'clm-process',
          label: { ja: '保険金支払い手続きの誤り・遅延', en: 'Payment procedure wrong or late' },
        },
        { id: 'clm-decision', label: { ja: '保険金支払いの判断', en: 'Decision on payment' } },
        {
          id: 'clm-conduct',
          label: {
            ja: '社員・代理店の言葉遣い・マナー',
            en: 'Manner of speaking or conduct of staff or agency',
          },
        },
        { id: 'clm-other', label: { ja: 'その他の保険金支払い', en: 'Other claim payment matters' } },
      ],
    },
    {
      id: 'customer-info',
      label: { ja: '顧客情報', en: 'Customer information' },
      subcategories: [
        { id: 'inf-missent', label: { ja: '誤送付', en: 'Sent to the wrong person' } },
        {
          id: 'inf-disclosure',
          label: {
            ja: '本人の許可のない第三者への情報漏洩',
            en: 'Disclosed to a third party without permission',
          },
        },
        { id: 'inf-other', label: { ja: 'その他の顧客情報', en: 'Other customer information matters' } },
      ],
    },
    {
      id: 'other',
      label: { ja: 'その他', en: 'Other' },
      subcategories: [{ id: 'oth-other', label: { ja: '上記以外', en: 'None of the above' } }],
    },
  ],
};
