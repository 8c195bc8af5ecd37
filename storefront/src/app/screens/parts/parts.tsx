import { Screen } from '../../ui/screen.tsx'

export const Parts = () => (
  <Screen title="Pedidos" tab="parts">
    <p>Muy pronto.</p>
  </Screen>
)
