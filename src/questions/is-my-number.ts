/**
 * Whether twelve digits are an Individual Number (個人番号, "My Number"): the last is the check digit of Article 5 of the
 * Ordinance of the Ministry of Internal Affairs and Communications No. 85 of 2014. The eleven others, counted from the
 * right, weigh 2 to 7 and then 2 to 6; eleven less the remainder of their sum by eleven, or 0 for a remainder of 0 or 1.
 * Other characters are passed over. Corporate Numbers (13 digits) are published by the tax agency: nobody is warned.
 */
export function isMyNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length !== 12) return false;
  const sum = Array.from(digits.slice(0, -1))
    .reverse()
    .reduce((total, digit, place) => total + Number(digit) * (place < 6 ? place + 2 : place - 4), 0);
  const remainder = sum % 11;
  return Number(digits.at(-1)) === (remainder <= 1 ? 0 : 11 - remainder);
}
