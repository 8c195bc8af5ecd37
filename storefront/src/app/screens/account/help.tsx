import type { HelperMandate } from '#contracts'
import { useActing } from '../../acting.ts'
import { useAnswer } from '../../answers.ts'
import { inGroup } from '../../api.ts'
import { paths } from '../../paths.ts'
import { Screen } from '../../ui/screen.tsx'
import { Kept, Waiting } from '../../ui/states.tsx'
import { GiveHelp } from './give-help.tsx'
import { Mandate } from './mandate.tsx'

type Mandates = { mandates: HelperMandate[] }

/** Who of the association may act for her group, until when, and what she did. */
export function Help() {
  const { group } = useActing()
  const answer = useAnswer<Mandates>(inGroup(group.handle, 'mandates'))
  const all = answer.value?.mandates ?? []
  const now = new Date().toISOString()
  const isInForce = ({ endedAt, until }: HelperMandate) => !endedAt && until > now
  const inForce = all.filter(isInForce)
  const past = all.filter((one) => !isInForce(one))
  return (
    <Screen title="Quién le ayuda a tu grupo" back={{ to: paths.account, label: 'Tu cuenta' }} note="">
      <p>
        Alguien de tu asociación puede poner productos y preparar pedidos por ustedes. Solo si le das permiso,
        por los días que tú digas. Todo lo que hace queda anotado aquí.
      </p>
      {!answer.value && <Waiting answer={answer} />}
      <Kept answer={answer} />
      {inForce.map((mandate) => (
        <Mandate key={mandate.id} mandate={mandate} changed={answer.reload} isInForce />
      ))}
      {answer.value && inForce.length === 0 && <p>Ahora nadie tiene permiso.</p>}
      {answer.value && <GiveHelp changed={answer.reload} />}
      {past.length > 0 && <h2>Antes</h2>}
      {past.map((mandate) => (
        <Mandate key={mandate.id} mandate={mandate} changed={answer.reload} />
      ))}
    </Screen>
  )
}
