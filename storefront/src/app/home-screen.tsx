import { Button, Quiet } from './ui/button.tsx'
import { useWatched, watched } from './watched.ts'

type Offer = Event & { prompt: () => Promise<{ outcome: 'accepted' | 'dismissed' }> }

/** The phone's own offer to put the app on the home screen, kept until she wants it. */
const offer = watched<Offer | null>(null)
const storageKey = 'grupo-icono'

addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault()
  offer.set(event as Offer)
})
addEventListener('appinstalled', () => offer.set(null))

const isAnswered = watched(read() !== null)

function read() {
  try {
    return localStorage.getItem(storageKey)
  } catch {
    return 'never'
  }
}

function answered() {
  isAnswered.set(true)
  try {
    localStorage.setItem(storageKey, new Date().toISOString())
  } catch {
    // Then she is asked again the next time.
  }
}

async function install(offered: Offer) {
  answered()
  const { outcome } = await offered.prompt()
  if (outcome === 'accepted') offer.set(null)
}

/** Said once, below what she came for; afterwards it is found in her account. */
export function HomeScreenOnce() {
  const offered = useWatched(offer)
  const isOver = useWatched(isAnswered)
  if (!offered || isOver) return null
  return (
    <aside class="panel">
      <p>
        <b>¿La dejamos en tu pantalla de inicio?</b> La abres con un toque, aunque no haya señal.
      </p>
      <Button isPlain onClick={() => void install(offered)}>
        Poner en mi pantalla de inicio
      </Button>
      <Quiet onClick={answered}>Ahora no</Quiet>
    </aside>
  )
}

const isApple = /iPhone|iPad/.test(navigator.userAgent)
const isInstalled = matchMedia('(display-mode: standalone)').matches

/** In her account, whenever the phone can. */
export function HomeScreenAlways() {
  const offered = useWatched(offer)
  if (offered)
    return (
      <Button isPlain onClick={() => void install(offered)}>
        Poner en mi pantalla de inicio
      </Button>
    )
  if (!isApple || isInstalled) return null
  return (
    <p>
      Para tenerla en tu pantalla de inicio: toca <b>Compartir</b> y luego <b>Agregar a inicio</b>.
    </p>
  )
}
