/** Changes what the user chose, as the options page does: in the extension's own storage. */
import type { Settings } from '../../../extension/settings';
import type { Driver } from './driver';

interface StorageApi {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, object | undefined>>;
      set(items: object): Promise<void>;
    };
  };
}

export async function changeSettings(driver: Driver, part: Partial<Settings>): Promise<void> {
  const page = await driver.openExtensionPage('options.html');
  await page.evaluate(
    async (key, changes) => {
      const { storage } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as StorageApi;
      const stored = (await storage.local.get(key))[key];
      await storage.local.set({ [key]: { ...stored, ...changes } });
    },
    'settings',
    part,
  );
  await page.close();
}
