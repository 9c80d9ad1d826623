/** The zeros of the scripts whose digits are read: Arabic-Indic, Persian, Devanagari, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xff10];

/**
 * The text with every digit as 0–9 and full-width signs as ASCII; offsets stay, so that a quote can be cut from the original.
 */
export function plainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९\uff01-\uff5e]/g, (sign) => {
    const code = sign.charCodeAt(0);
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    return zero === undefined ? String.fromCharCode(code - 0xfee0) : String(code - zero);
  });
}
