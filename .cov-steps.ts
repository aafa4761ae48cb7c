import type { Page } from 'playwright-core';
export default async function (page: Page): Promise<void> {
    await page.waitForTimeout(4000);
    const lens = page.locator('.codelens-decoration a').first();
    await lens.waitFor({ timeout: 30000 });
    await lens.click();
    await page.waitForTimeout(3000);
}
