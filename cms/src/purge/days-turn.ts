import type { Payload } from 'payload'
import { chileDay, nextChileDay } from '../../../store/src/kernel/time/chile-day.ts'
import { purgeQueue } from './shop.ts'
import { storyTags } from './tags.ts'

const EVERY_MS = 60_000
const DAY_MS = 24 * 60 * 60_000

/** A story dated ahead is out when its day begins in Chile: then the shop has to look again. */
export async function tellShopOfToday(payload: Payload, now: Date): Promise<void> {
  const end = nextChileDay(now)
  const { docs } = await payload.find({
    collection: 'stories',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { publishedAt: { less_than: end.toISOString() } },
        { publishedAt: { greater_than_equal: new Date(end.getTime() - 2 * DAY_MS).toISOString() } },
      ],
    },
    select: { slug: true, _status: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  purgeQueue.add(docs.flatMap((doc) => storyTags({ doc, previous: null })))
}

export function watchDays(payload: Payload): void {
  let today = ''
  const look = async () => {
    const now = new Date()
    if (chileDay(now) === today) return
    await tellShopOfToday(payload, now)
    today = chileDay(now)
  }
  const tell = () => void look().catch((problem) => payload.logger.error(problem))
  setInterval(tell, EVERY_MS).unref()
  tell()
}
