/**
 * Fills an empty store with this federation through the same addresses as a person's; what is already there stays.
 * `ADMIN_EMAIL=… ADMIN_PASSWORD=… node seed/load-store.ts [--store-url=http://localhost:9000]`
 */
import { env } from './env.ts'
import { run } from './failure.ts'
import { loadMembers, loadOffices, loadOrganizations, pauseGroups } from './store/organizations.ts'
import { loadProducts } from './store/products.ts'
import { enterStore } from './store/session.ts'
import { loadCategories, loadPoints, loadSearchWords, loadTerritory } from './store/settings.ts'

await run('Tienda', async () => {
  const store = await enterStore({
    url: env.storeUrl,
    email: env.adminEmail,
    password: env.adminPassword,
    secret: env.storeSecret,
  })
  const organizations = await loadOrganizations(store)
  await loadMembers(store)
  await loadOffices(store)
  await loadTerritory(store)
  await loadPoints(store)
  await loadCategories(store)
  await loadSearchWords(store)
  await loadProducts(store)
  await pauseGroups(store, organizations)
})
