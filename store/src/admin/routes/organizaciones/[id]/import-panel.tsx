import { Button, Text } from '@medusajs/ui'
import { useState } from 'react'
import { Panel } from '../../../components/ui/panel'
import type { Organization } from '../../../lib/types'
import { ImportDrawer } from './import-drawer'

export function ImportPanel({ organization }: { organization: Organization }) {
  const [isImporting, setIsImporting] = useState(false)
  return (
    <Panel
      title="Sus productos"
      action={
        <Button size="small" variant="secondary" onClick={() => setIsImporting(true)}>
          Importar una planilla
        </Button>
      }
    >
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        El grupo los pone desde su teléfono. Si ya los tiene en una planilla, se pueden traer todos de una
        vez.
      </Text>
      {isImporting && <ImportDrawer organization={organization} onClose={() => setIsImporting(false)} />}
    </Panel>
  )
}
