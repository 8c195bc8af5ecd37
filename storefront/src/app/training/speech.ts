/** Some phones stop by themselves in a long piece. */
const LONGEST = 180

/** A text in pieces that are said one after the other, cut where one breathes. */
export function speechPieces(text: string): string[] {
  const words = text.replace(/\s+/g, ' ').trim()
  if (words.length <= LONGEST) return words ? [words] : []
  const head = words.slice(0, LONGEST)
  const sentence = Math.max(...['. ', '? ', '! ', ': ', '; '].map((end) => head.lastIndexOf(end)))
  const comma = head.lastIndexOf(', ')
  const at = [sentence, comma, head.lastIndexOf(' ')].find((place) => place > LONGEST / 4) ?? LONGEST - 1
  return [head.slice(0, at + 1).trim(), ...speechPieces(words.slice(at + 1))]
}

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>

const isSpanish = ({ lang }: Voice) => /^es(?![a-z])/i.test(lang)
/** The nearest first: who speaks as she does is understood best. */
const nearness = ['cl', 'ar', 'pe', '419', 'us', 'mx']
const distance = ({ lang }: Voice) => {
  const at = nearness.indexOf(lang.slice(3).toLowerCase())
  return at < 0 ? nearness.length : at
}

/** Null: none of them speaks Spanish, or only with signal. One that needs no signal is better with it too. */
export function voiceFrom<V extends Voice>(voices: readonly V[], isOnline: boolean): V | null {
  const usable = voices.filter((voice) => isSpanish(voice) && (voice.localService || isOnline))
  const order = (a: V, b: V) => Number(b.localService) - Number(a.localService) || distance(a) - distance(b)
  return usable.toSorted(order)[0] ?? null
}

/** A phone tells its voices late: none yet is not none. */
export const canSpeak = (voices: readonly Voice[]) => voices.length === 0 || voices.some(isSpanish)
