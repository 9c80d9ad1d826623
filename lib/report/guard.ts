import type { Report } from './report';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * Whether a message's payload has the shape of a report. Deep enough that no view can throw on it.
 * @param value anything that came over a message
 */
export function isReport(value: unknown): value is Report {
  if (!isRecord(value) || value.version !== 1) return false;
  const { standing, service, level, mentions } = value;
  return (
    typeof value.address === 'string' &&
    typeof value.profileText === 'string' &&
    isRecord(standing) &&
    isRecord(service) &&
    Array.isArray(service.positions) &&
    isRecord(level) &&
    Array.isArray(mentions) &&
    mentions.every(
      (mention) => isRecord(mention) && typeof mention.title === 'string' && Array.isArray(mention.reasons),
    )
  );
}
