import type { Forms } from './cue.ts';

/**
 * Companies that post people abroad, whose posting is no official one: names of the Fortune Global 500 (2024) that mean nothing else and are no
 * place. Written the same in all languages of Latin letters.
 */
export const COMPANIES: Forms =
  'siemens|bosch|volkswagen|bmw|mercedes benz|daimler|basf|bayer ag|allianz|deutsche (bank|telekom)|lufthansa|thyssenkrupp|carrefour|totalenergies|renault|peugeot|stellantis|bnp paribas|societe generale|airbus|danone|michelin|l oreal|loreal|sanofi|auchan|nestle|novartis|roche ag|unilever|shell plc|heineken|philips|ikea|volvo|ericsson|nokia|maersk|equinor|telefonica|banco santander|inditex|repsol|bbva|eni spa|enel|generali|fiat|petrobras|pemex|walmart|exxonmobil|chevron|general (motors|electric)|ibm|microsoft|google|amazon web services|procter gamble|pepsico|coca cola|johnson johnson|pfizer|jpmorgan|citigroup|goldman sachs|deloitte|pwc|kpmg|accenture|toyota|honda|nissan|sony|hitachi|panasonic|mitsubishi|samsung|hyundai|lg electronics|huawei|petrochina|sinopec|alibaba|tencent|gazprom|lukoil|rosneft|aramco|tata|reliance industries';
