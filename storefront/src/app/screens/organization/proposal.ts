import type { OwnProfileProposal, PublishedProfile } from '#contracts'
import { holdsContact, NO_CONTACT, type ProfileWords } from '../../../../../store/src/contracts/profile.ts'
import { day } from '../../../lib/format.ts'
import type { Tone } from '../../ui/state.tsx'

/** As it stands in the fields of the form. */
export type Typed = {
  /** Of this try: its photo is kept as of it, and it is sent under this key. */
  id: string
  headline: string
  body: string
  quote: string
  author: string
  alt: string
  isSigned: boolean
}

/** What is read now, to be changed. */
export const typedFrom = (published: PublishedProfile | null, id: string): Typed => ({
  id,
  headline: published?.headline ?? '',
  body: published?.body ?? '',
  quote: published?.quote?.text ?? '',
  author: published?.quote?.author ?? '',
  alt: '',
  isSigned: false,
})

/** What was typed and is not read yet; a field that was emptied stays as it is read. */
export function changed(typed: Typed, published: PublishedProfile | null): ProfileWords {
  const before = typedFrom(published, typed.id)
  const other = (name: 'headline' | 'body') => {
    const words = typed[name].trim()
    return words !== '' && words !== before[name].trim() ? words : null
  }
  const quote = { text: typed.quote.trim(), author: typed.author.trim() }
  const isSame = quote.text === before.quote.trim() && quote.author === before.author.trim()
  return {
    headline: other('headline'),
    body: other('body'),
    quote: quote.text === '' || isSame ? null : quote,
  }
}

export type Wrong = Partial<Record<keyof Typed, string>>

/** What she must mend before it is sent. */
export function wrongIn(typed: Typed, words: ProfileWords, hasPhoto: boolean): Wrong {
  const names = ['headline', 'body', 'quote', 'author', 'alt'] as const
  const held = names.filter((name) => holdsContact(typed[name]))
  if (held.length > 0) return Object.fromEntries(held.map((name) => [name, NO_CONTACT]))
  const isNothing = !hasPhoto && Object.values(words).every((said) => said === null)
  return isNothing ? { headline: 'Todavía no cambias nada de lo que se lee.' } : {}
}

/** Where a proposal is, for her. */
export function standingOf({ state, sentAt, receivedAt, at, reason }: OwnProfileProposal): {
  tone: Tone
  isDotted: boolean
  words: string
  more: string
} {
  const on = (moment: string) => `el ${day(moment)}`
  switch (state) {
    case 'sent':
      return {
        tone: 'waiting',
        isDotted: true,
        words: 'Va camino a comunicaciones',
        more: `Lo mandaron ${on(sentAt)}.`,
      }
    case 'received':
      return {
        tone: 'waiting',
        isDotted: true,
        words: `Lo recibió comunicaciones ${on(receivedAt ?? at)}`,
        more: 'Cuando lo lean, aquí te contamos.',
      }
    case 'taken':
      return {
        tone: 'waiting',
        isDotted: false,
        words: `Lo tomaron ${on(at)}`,
        more: 'Falta que lo publiquen. Puede que arreglen alguna palabra.',
      }
    case 'published':
      return { tone: 'done', isDotted: false, words: 'Ya está publicado', more: `Desde ${on(at)}.` }
    case 'declined':
      return {
        tone: 'trouble',
        isDotted: false,
        words: `No lo tomaron: ${reason ?? ''}`,
        more: 'Cambia eso y mándalo de nuevo.',
      }
  }
}
