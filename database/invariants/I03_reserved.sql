-- Nobody is promised what is not there.
select stock_balance_id, on_hand, allocated from stock_balance where allocated < 0 or allocated > on_hand
