import type { OwnProfile, OwnProfileProposals, PublishedProfile } from '#contracts'
import { getProfile } from '../../lib/cms.ts'
import type { Profile } from '../../lib/cms-types.ts'
import type { Visit } from '../../lib/cache/visit.ts'
import { mediaUrl } from '../../lib/picture/photo.ts'
import { plainWords } from '../../lib/plain-words.ts'
import { askFor, type Asking } from './members.server.ts'

type Answered = Awaited<ReturnType<typeof askFor>>

/** How a group presents itself: what the shop's page says now, beside what became of its newest proposal. */
export async function ownProfile(
  context: Asking,
  visit: Visit,
  handle: string,
  token: string | undefined,
): Promise<Answered> {
  const path = `/members/organizations/${encodeURIComponent(handle)}/profile-proposals`
  const answered = await askFor(context, 'GET', path, { token })
  if (answered.status !== 200) return answered
  const profile = await getProfile(visit, handle)
  const published = profile && wordsOf(profile)
  return { ...answered, said: { ...(answered.said as OwnProfileProposals), published } satisfies OwnProfile }
}

function wordsOf({ headline, body_html: body, quote, image }: Profile): PublishedProfile {
  const url = image?.sizes?.wide?.url ?? image?.url
  return {
    headline,
    body: body ? plainWords(body) : null,
    quote: quote?.text ? { text: quote.text, author: quote.author ?? '' } : null,
    image: image && url ? { url: mediaUrl(url), alt: image.alt } : null,
  }
}
