import { Screen } from '../../ui/screen.tsx'

export const Product = () => (
  <Screen title="Producto">
    <p>Muy pronto.</p>
  </Screen>
)
