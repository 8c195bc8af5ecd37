import { Button, Text } from '@medusajs/ui'
import { moment } from '../../../kernel/text/format'
import { eventWords } from '../../../outbox/events'
import { Warning } from '../../components/ui/warning'
import type { Unreached } from '../../lib/types'
import { useSave } from '../../lib/use-save'

type Decision = { decision: 'send_again' | 'told_by_hand' }

export function UnreachedItem({ unreached }: { unreached: Unreached }) {
  const { id, event, people, writtenAt, lastError } = unreached
  const close = useSave<Decision>({
    path: `/admin/unreached/${id}`,
    stale: ['unreached'],
    done: ({ decision }) =>
      decision === 'send_again' ? 'Va de nuevo. Si no llega, vuelve a esta lista.' : 'Anotado.',
  })
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4 px-6 py-4">
      <div className="flex min-w-64 flex-1 flex-col gap-y-1">
        {people.map(({ name, place }) => (
          <Text key={name + place} weight="plus">
            {name}
            {place && ` · ${place}`}
          </Text>
        ))}
        <Text size="small">
          {eventWords(event)}, del {moment(writtenAt)}
        </Text>
        <Warning detail={`Mensaje técnico: ${lastError ?? ''}`}>{whyOf(people)}</Warning>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          variant="secondary"
          size="small"
          isLoading={close.isSending}
          onClick={() => close.send({ decision: 'told_by_hand' })}
        >
          Ya le avisé
        </Button>
        {event !== 'entry.code' && (
          <Button
            size="small"
            isLoading={close.isSending}
            onClick={() => close.send({ decision: 'send_again' })}
          >
            Mandar de nuevo
          </Button>
        )}
      </div>
    </li>
  )
}

function whyOf(people: Unreached['people']): string {
  const [first] = people
  if (!first?.isRefused) return 'Ningún servicio lo tomó a tiempo. Si ya anda, mándalo de nuevo.'
  return first.channel === 'email'
    ? 'Su correo no recibe mensajes nuestros. Mira si está bien escrito.'
    : 'Su celular no recibe mensajes nuestros. Mira si el número está bien escrito.'
}
