import { useEffect, useRef, useState } from 'preact/hooks'
import { announce } from '../ui/live-region.tsx'

type Heard = { results: ArrayLike<ArrayLike<{ transcript: string }>> }
type Recognition = {
  lang: string
  interimResults: boolean
  onresult: (event: Heard) => void
  onend: () => void
  onerror: () => void
  start: () => void
  abort: () => void
}
type Maker = new () => Recognition
type Ears = { SpeechRecognition?: Maker; webkitSpeechRecognition?: Maker }

const maker = () => (window as Ears).SpeechRecognition ?? (window as Ears).webkitSpeechRecognition

/** Speaks instead of typing, where the phone has it; elsewhere there is no button. */
export function Dictation({ onWords }: { onWords: (words: string) => void }) {
  const [isListening, setListening] = useState(false)
  const current = useRef<Recognition | null>(null)
  useEffect(() => () => current.current?.abort(), [])
  const Recognizer = maker()
  if (!Recognizer) return null
  const listen = () => {
    if (isListening) return current.current?.abort()
    const recognition = new Recognizer()
    current.current = recognition
    recognition.lang = 'es-CL'
    recognition.interimResults = false
    recognition.onresult = ({ results }) => {
      const words = results[0]?.[0]?.transcript
      if (words) onWords(words)
    }
    recognition.onend = () => setListening(false)
    recognition.onerror = () => announce('No se escuchó. Prueba de nuevo o escríbelo.')
    setListening(true)
    recognition.start()
  }
  return (
    <button class="more" type="button" aria-pressed={isListening} onClick={listen}>
      {isListening ? 'Te escucho… toca para parar' : 'Decirlo hablando'}
    </button>
  )
}
