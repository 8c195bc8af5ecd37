import { Button, Text } from '@medusajs/ui'
import { useState } from 'react'
import { day, moment } from '../../../kernel/text/format'
import { CodeDrawer } from '../form/code-drawer'
import { Loaded } from '../ui/loaded'
import { Panel } from '../ui/panel'
import { type Offices, useOffices } from '../../lib/rights-queries'
import type { Organization } from '../../lib/types'
import { useGrave } from '../../lib/use-grave'
import { GiveOfficeDrawer } from './give-office-drawer'

/** Given here only until two there can give offices, one who asks and one who confirms: then the desk does it. */
const BOARD = 2

/** Who may do what at the federation's desk, by which minutes and until when. */
export function OfficePanel({ federation }: { federation: Organization }) {
  const [isGiving, setIsGiving] = useState(false)
  const offices = useOffices(federation.id)
  const giving = offices.data?.offices.filter(({ isOver, givesOffices }) => !isOver && givesOffices) ?? []
  const hasBoard = giving.length >= BOARD
  const give = (
    <Button size="small" variant="secondary" onClick={() => setIsGiving(true)}>
      Dar un cargo
    </Button>
  )
  return (
    <Panel
      title="Cargos de la federación y hasta cuándo"
      about={
        hasBoard
          ? 'Su presidenta y su secretaria dan los demás en la mesa, en Ajustes › Cargos, y los primeros de cada asociación.'
          : 'Los primeros, con su acta: la presidenta y la secretaria. Entre las dos dan los demás en la mesa.'
      }
      action={offices.data && !hasBoard && give}
    >
      <Loaded query={offices}>
        {({ offices: held }) => (
          <>
            {held.length === 0 && (
              <Text className="px-6 py-4">Todavía nadie tiene un cargo: su mesa no se abre.</Text>
            )}
            <ul className="divide-y">
              {held.map((office) => (
                <OfficeItem key={office.id} office={office} federation={federation} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
      {isGiving && (
        <GiveOfficeDrawer
          federation={federation}
          candidates={offices.data?.candidates ?? []}
          onClose={() => setIsGiving(false)}
        />
      )}
    </Panel>
  )
}

type Props = { office: Offices['offices'][number]; federation: Organization }

function OfficeItem({ office, federation }: Props) {
  const { id, memberName, until, isOver, endedAt, act } = office
  const end = useGrave<object>({
    path: `/admin/organizations/${federation.id}/offices/${id}`,
    stale: ['organizations'],
    done: 'Ese cargo terminó: desde ahora no abre nada.',
  })
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 px-6 py-3">
      <div>
        <Text weight="plus">
          {office.office}: {memberName}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {isOver ? `Terminó el ${endedAt ? moment(endedAt) : day(until)}` : `Hasta el ${day(until)}`}
          {act && `. Por el acta: ${act}`}
        </Text>
      </div>
      {!isOver && (
        <Button
          size="small"
          variant="transparent"
          aria-label={`Terminar el cargo de ${memberName}`}
          isLoading={end.isSending}
          onClick={() => end.send({})}
        >
          Terminar
        </Button>
      )}
      <CodeDrawer {...end.code} />
    </li>
  )
}
