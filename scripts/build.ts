import { live } from './lifecycle.mjs';
import { prepareBuild, takeProduct } from './prepare';
import { buildSite } from './site-build';
import { step } from './step.mjs';

/** `npm run build`: the site `npm start` would serve, whatever was built before. */
await live(async () => {
  await takeProduct();
  const build = await prepareBuild();
  await step('Dựng trang', async () => buildSite(build));
  return 0;
});
