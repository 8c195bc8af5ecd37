import { useState } from 'preact/hooks'
import type { GroupConsignment } from '#contracts'
import { paths } from '../../paths.ts'
import { go } from '../../router.tsx'
import type { ScreenProps } from '../../routes.tsx'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { showWrong } from '../../ui/show-wrong.ts'
import { Waiting } from '../../ui/states.tsx'
import { useSay } from './acts.ts'
import { useConsignment } from './use-consignment.ts'
import { isVisit } from './words.ts'

type To = 'point' | 'carrier' | 'buyer'

/** «¿A quién se la entregaste?» */
export function HandOver({ params: { id = '' } }: ScreenProps) {
  const { consignment, answer } = useConsignment(id)
  if (!consignment)
    return (
      <Screen
        title="¿A quién se la entregaste?"
        back={{ to: paths.consignment(id), label: 'Tu parte' }}
        note=""
      >
        <Waiting answer={answer} />
      </Screen>
    )
  return <Asking consignment={consignment} />
}

/** A point there is, or not; a carrier takes only what goes by one. */
function waysOf({ collectionPoint, delivery }: GroupConsignment) {
  const ways: { value: To; label: string; hint?: string }[] = []
  if (delivery.mode === 'visit') return [{ value: 'buyer' as const, label: 'Sí, vinieron y se hizo' }]
  if (collectionPoint)
    ways.push({ value: 'point', label: `En el ${collectionPoint.name}`, hint: collectionPoint.address })
  if (delivery.mode === 'pickup') ways.push({ value: 'buyer', label: 'A quien la compró, o donde la retira' })
  else ways.push({ value: 'carrier', label: 'Al transporte', hint: 'Correo, encomienda o bus' })
  return ways
}

function Asking({ consignment }: { consignment: GroupConsignment }) {
  const say = useSay(consignment)
  const ways = waysOf(consignment)
  const question = isVisit(consignment) ? '¿Ya se hizo?' : '¿A quién se la entregaste?'
  const [to, setTo] = useState<To | null>(ways.length === 1 ? (ways[0]?.value ?? null) : null)
  const [carrier, setCarrier] = useState('')
  const [trackingCode, setTrackingCode] = useState('')
  const [isAsked, setAsked] = useState(false)

  const tell = async () => {
    setAsked(true)
    if (!to) return showWrong()
    const by = to === 'carrier' ? { carrier: carrier.trim(), trackingCode: trackingCode.trim() } : {}
    await say({ is: 'move', body: { to: 'handed_over', ...by } })
    go(paths.consignment(consignment.id), { instead: true })
  }

  return (
    <Screen
      title={question}
      back={{ to: paths.consignment(consignment.id), label: 'Tu parte' }}
      note={`Pedido ${consignment.displayId}`}
      bar={
        <Button onClick={() => void tell()}>
          {isVisit(consignment) ? 'Sí, ya se hizo' : 'Sí, ya la entregué'}
        </Button>
      }
    >
      <Choice
        legend={question}
        isLegendHidden
        options={ways}
        value={to}
        onValue={setTo}
        error={isAsked && !to ? 'Elige a quién.' : null}
      />
      {to === 'carrier' && (
        <>
          <Field
            label="¿Cuál transporte?"
            hint="Si no sabes, déjalo en blanco."
            value={carrier}
            onValue={setCarrier}
            input={{ maxLength: 80 }}
          />
          <Field
            label="Número de seguimiento"
            hint="Está en el papel que te dieron. Con él, quien compró ve por dónde va."
            value={trackingCode}
            onValue={setTrackingCode}
            input={{ maxLength: 80, autocapitalize: 'characters', spellcheck: false }}
          />
        </>
      )}
      <Notice>Apenas lo digas, lo tuyo queda en «Lo que me deben».</Notice>
    </Screen>
  )
}
