import { Button, Text } from '@medusajs/ui'
import { useState } from 'react'
import { day, moment } from '../../../../kernel/text/format'
import { CodeDrawer } from '../../../components/form/code-drawer'
import { Loaded } from '../../../components/ui/loaded'
import { Panel } from '../../../components/ui/panel'
import { type Offices, useOffices } from '../../../lib/rights-queries'
import type { Organization } from '../../../lib/types'
import { useGrave } from '../../../lib/use-grave'
import { GiveOfficeDrawer } from './give-office-drawer'

/** Who may do what at the organization's desk, by which minutes and until when. */
export function OfficePanel({ organization }: { organization: Organization }) {
  const [isGiving, setIsGiving] = useState(false)
  const offices = useOffices(organization.id)
  const give = (
    <Button size="small" variant="secondary" onClick={() => setIsGiving(true)}>
      Dar un cargo
    </Button>
  )
  return (
    <Panel title="Cargos y hasta cuándo" action={organization.status !== 'left' && give}>
      <Loaded query={offices}>
        {({ offices: held }) => (
          <>
            {held.length === 0 && (
              <Text className="px-6 py-4">Todavía nadie tiene un cargo: su mesa no se abre.</Text>
            )}
            <ul className="divide-y">
              {held.map((office) => (
                <OfficeItem key={office.id} office={office} organization={organization} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
      {isGiving && (
        <GiveOfficeDrawer
          organization={organization}
          candidates={offices.data?.candidates ?? []}
          onClose={() => setIsGiving(false)}
        />
      )}
    </Panel>
  )
}

type Props = { office: Offices['offices'][number]; organization: Organization }

function OfficeItem({ office, organization }: Props) {
  const { id, memberName, until, isOver, endedAt, act } = office
  const end = useGrave<object>({
    path: `/admin/organizations/${organization.id}/offices/${id}`,
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
