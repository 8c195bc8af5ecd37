/** The tags of a purge, or null when the body is not one. */
export function readTags(body: string): string[] | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    return null
  }
  const tags = typeof parsed === 'object' && parsed !== null && 'tags' in parsed ? parsed.tags : null
  if (!Array.isArray(tags) || tags.length > 1000) return null
  return tags.every((tag): tag is string => typeof tag === 'string' && tag.length <= 200) ? tags : null
}
