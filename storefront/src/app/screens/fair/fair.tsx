import { paths } from '../../paths.ts'
import type { ScreenProps } from '../../routes.tsx'
import { later } from '../../later.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { MenuLink } from '../../ui/menu.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Kept, Waiting } from '../../ui/states.tsx'
import { Close } from './close.tsx'
import { Sell } from './sell.tsx'
import { Closed, Refused } from './closed.tsx'
import { openingPath, tillPath, useTills } from './use-tills.ts'
import type { TillNow } from './with-waiting.ts'
import { tillWords } from './words.ts'

const Opening = later(async () => (await import('./open.tsx')).Open)
const Receipt = later(async () => (await import('./receipt.tsx')).Receipt)

/** The till of a fair: all of them, one that sells, its closing, a receipt. */
export function FairScreen({ params }: ScreenProps) {
  const { till: id, step } = params
  if (id === 'abrir') return <Opening params={params} />
  if (step && step !== 'cerrar') return <Receipt key={step} params={params} />
  return <Tills id={id} isClosing={step === 'cerrar'} />
}

function Tills({ id, isClosing }: { id: string | undefined; isClosing: boolean }) {
  const { tills, answer, sell, close } = useTills()
  const till = tills?.find((one) => one.id === id)
  if (till && !till.closing)
    return isClosing ? <Close key={id} {...{ till, close }} /> : <Sell key={id} {...{ till, sell }} />
  return (
    <Screen
      title={till?.fair ?? 'Caja de la feria'}
      back={id ? { to: paths.fair, label: 'Ferias' } : { to: paths.account, label: 'Tu cuenta' }}
      bar={id ? undefined : <LinkButton href={openingPath}>Abrir una caja</LinkButton>}
    >
      {tills ? <Kept answer={answer} /> : <Waiting answer={answer} />}
      {till && <Refused of={till} />}
      {till && <Closed till={till} />}
      {tills && id && !till && <Notice lead="Esto no está.">Vuelve y elige de la lista.</Notice>}
      {tills && !id && <List tills={tills} />}
    </Screen>
  )
}

const List = ({ tills }: { tills: TillNow[] }) => (
  <>
    {tills.length === 0 && (
      <p>
        Abre una caja antes de salir a la feria, donde haya señal. Después vende sin señal: todo queda en este
        teléfono y sale solo.
      </p>
    )}
    <ul class="menu">
      {tills.map((till) => (
        <MenuLink
          key={till.id}
          href={tillPath(till.id)}
          label={till.closing ? till.fair : `${till.fair}: vender`}
          hint={`${tillWords(till)}${till.closing ? '. Cerrada.' : ''}`}
        />
      ))}
    </ul>
  </>
)
