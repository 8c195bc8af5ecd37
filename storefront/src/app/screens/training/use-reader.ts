import { type RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { canSpeak, speechPieces, voiceFrom } from '../../training/speech.ts'

const speech = 'speechSynthesis' in window ? window.speechSynthesis : null
const SPOKEN = 'h2, h3, p, li, legend, label, figcaption'
const MARK = 'spoken'

/** What is said of a page, in its order: each text once, and nothing that is folded away. */
const spokenIn = (page: Element) =>
  [...page.querySelectorAll(SPOKEN)].filter(
    (one) => !one.parentElement?.closest(SPOKEN) && one.checkVisibility(),
  )

/** Reads a part of the screen aloud, and shows where it is. Null: this phone has no voice for it. */
export function useReader(page: RefObject<HTMLElement | null>) {
  const [canRead, setCanRead] = useState(() => speech !== null && canSpeak(speech.getVoices()))
  const [isReading, setReading] = useState(false)
  const turn = useRef(0)
  const shut = () => {
    turn.current += 1
    speech?.cancel()
    for (const one of document.querySelectorAll(`.${MARK}`)) one.classList.remove(MARK)
  }
  useEffect(() => {
    if (!speech) return
    const look = () => setCanRead(canSpeak(speech.getVoices()))
    speech.addEventListener?.('voiceschanged', look)
    return () => {
      speech.removeEventListener?.('voiceschanged', look)
      shut()
    }
  }, [])
  if (!speech || !canRead) return null

  const stop = () => {
    shut()
    setReading(false)
  }
  const start = () => {
    shut()
    const mine = turn.current
    const pieces = (page.current ? spokenIn(page.current) : []).flatMap((element) =>
      speechPieces(element.textContent ?? '').map((words) => ({ element, words })),
    )
    const voice = voiceFrom(speech.getVoices(), navigator.onLine)
    const say = (at: number) => {
      if (turn.current !== mine) return
      const piece = pieces[at]
      if (!piece) return stop()
      pieces[at - 1]?.element.classList.remove(MARK)
      piece.element.classList.add(MARK)
      piece.element.scrollIntoView({ block: 'center' })
      const said = new SpeechSynthesisUtterance(piece.words)
      said.voice = voice
      said.lang = voice?.lang ?? 'es-CL'
      said.rate = 0.9
      said.onend = () => say(at + 1)
      said.onerror = () => turn.current === mine && stop()
      speech.speak(said)
    }
    setReading(true)
    say(0)
  }
  return { isReading, start, stop }
}
