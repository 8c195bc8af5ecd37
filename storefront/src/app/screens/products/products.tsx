import { Screen } from '../../ui/screen.tsx'

export const Products = () => (
  <Screen title="Mis productos" tab="products">
    <p>Muy pronto.</p>
  </Screen>
)
