-- floor: 9
-- What clerks ask for first: goods that left and are not billed, money that pays nothing yet. Few rows of many.

create index sales_order_line_to_bill on sales_order_line (sales_order_id, line_no) where shipped > invoiced;
create index payment_open on payment (customer_id, payment_id) where allocated < amount;
