// node orders.mjs TENANT ORDERS LINES
//
// Writes audit records of orders with so many line items each, always the same ones, one record a line, in time from 2026-01-01 on,
// a minute apart. Four customers order the same subscriptions again and again.
import { createHash } from 'node:crypto';
import { once } from 'node:events';

const CUSTOMERS = 4;
const [tenant, orders, lines] = process.argv.slice(2);
if (!lines) { console.error('usage: node orders.mjs TENANT ORDERS LINES'); process.exit(64); }

function guid(...of) {
  const hex = createHash('md5').update(of.join('/')).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function line(customer, order, number) {
  const id = guid('subscription', order % CUSTOMERS, number);
  return { LineItemNumber: number, OfferId: `CFQ7TTC0${1000 + number % 900}:000${number % 10}:CFQ7TTC0ZZZ9`, SubscriptionId: id, ParentSubscriptionId: null,
    TermDuration: 'P1Y', TransactionType: 'New', FriendlyName: `Business Suite ${number % 900}, seats`, Quantity: 1 + (order + number) % 300, PartnerIdOnRecord: null,
    Links: { Subscription: { Uri: `/customers/${customer}/subscriptions/${id}`, Method: 'GET', Headers: [] } } };
}

function record(order) {
  const customer = guid('customer', order % CUSTOMERS);
  const date = new Date(Date.UTC(2026, 0, 1) + order * 60_000).toISOString();
  const id = createHash('md5').update(`order/${order}`).digest('base64url');
  const value = { Id: id, ReferenceCustomerId: customer, BillingCycle: 'monthly', CurrencyCode: 'SEK', LineItems: Array.from({ length: Number(lines) }, (_, i) => line(customer, order, i)),
    CreationDate: date, Status: 'completed', TransactionType: 'UserPurchase', Attributes: { ObjectType: 'Order' } };
  return { id: `${tenant}_${customer}_${id}_createorder_${order}`, partnerId: tenant, participants: [tenant], customerId: customer, customerName: `Company ${order % CUSTOMERS}`,
    userPrincipalName: `person${order % 20}@partner.example`, applicationId: 'Partner Center', resourceType: 'order', resourceNewValue: JSON.stringify(value), operationType: 'create_order',
    operationDate: date, operationStatus: 'succeeded', customizedData: [{ key: 'OrderId', value: id }], attributes: { objectType: 'AuditRecord' } };
}

for (let order = 0; order < orders; order++) {
  if (!process.stdout.write(`${JSON.stringify(record(order))}\n`)) await once(process.stdout, 'drain');
}
