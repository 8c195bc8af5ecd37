import { home } from '../../home.ts'
import { paths } from '../../paths.ts'
import { go } from '../../router.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { useWatched } from '../../watched.ts'
import { Code } from './code.tsx'
import { useEntering } from './entering.ts'
import { Who } from './who.tsx'

/** Two questions: who, and the code. Shown in place of any screen that needs her, which then follows. */
export function Enter() {
  const entering = useEntering(() => {
    if (location.pathname === paths.enter) go(paths.products, { instead: true })
  })
  const { sent } = entering
  return (
    <Screen
      title={sent ? 'Escribe el código que te llegó' : 'Entra a tu grupo'}
      step={sent ? 'code' : 'who'}
      hasOwnFocus={sent !== null}
    >
      {sent ? (
        <Code entering={entering} sent={sent} />
      ) : (
        <>
          <Ended />
          <Who entering={entering} />
          <p class="small soft">
            ¿No estás en ningún grupo? Habla con tu asociación: ella invita a cada grupo, y cada grupo a las
            suyas.
          </p>
        </>
      )}
    </Screen>
  )
}

/** Her session is over, her things are not. */
function Ended() {
  const now = useWatched(home)
  if (now.is !== 'out' || !now.was) return null
  return (
    <Notice lead="Se cerró tu sesión.">
      Lo que {now.was.name} tenía guardado en este teléfono sigue aquí. Entra otra vez y sigues donde ibas.
    </Notice>
  )
}
