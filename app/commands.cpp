#include "app/commands.h"

#include "app/import/import.h"

namespace app {

const std::vector<Command>& commands() {
    static const std::vector<Command> all{
        {"company new", "FILE|URL --admin NAME [--name TEXT] [--currency EUR] [--password-stdin]",
         "Makes a company with its first administrator.", companyNew},
        {"company info", "FILE|URL", "Says what is there: name, engine, schema, size, last change.", companyInfo},
        {"company upgrade", "FILE|URL", "Brings a company to this program's schema; a file is checked and backed up first.",
         companyUpgrade},
        {"company backup", "FILE TARGET", "Writes a verified copy while others work.", companyBackup},
        {"company restore", "BACKUP FILE", "Puts a verified backup in place; what was there is kept beside it.", companyRestore},
        {"company move", "FROM TO [--as NAME]", "Copies a whole company between SQLite and PostgreSQL and compares every row.", companyMove},
        {"user list", "", "Lists who may sign in, with their roles.", userList},
        {"user add", "NAME --full-name TEXT --role ROLE [--site SITE] [--password-stdin]", "Lets a person sign in.", userAdd},
        {"user password", "NAME [--password-stdin]", "Sets a person's password.", userPassword},
        {"do", "ACTION JSON | --file LINES", "Performs an action. [--request ID] [--reason TEXT] [--sign MEANING] [--rehearse yes]", perform},
        {"actions", "[NAME]", "Lists all actions with their arguments and types.", listActions},
        {"query", "SQL", "Runs one select; columns somebody may not see are refused.", query},
        {"list", "[NAME] [--sort column,-column] [--where column=value,column=prefix*,column~part,column>=v,column<=v] "
         "[--after JSON] [--limit N]",
         "Shows a page of a list, or which lists there are.", showList},
        {"import csv", "TABLE FILE [--map member=column,…] [--set member=value,…] [--columns a,b] [--leave-out a,b] [--group COLUMN] "
         "[--currency EUR] [--each] [--dry-run]",
         "Brings in a table; every bad row is named, all or nothing unless --each.", importCsv},
        {"import adventureworks", "DIR", "Brings in Microsoft's sample company.", importAdventureWorks},
        {"import eventlog", "FILE|FOLDER", "Brings in the event log of a production system as work orders and time at work.", importEventLog},
        {"export", "TABLE|SQL [--to FILE]", "Writes a table or a select as CSV.", exportTable},
        {"doctor", "", "Looks for what can never be: balances, stock, numbers, the log.", runDoctor},
        {"log verify", "[--since BACKUP]", "Recomputes the chain of the action log, and that it leads on from a backup's.", logVerify},
        {"log show", "[--table T --row ID] [--last N]", "Shows who did what, or one record's history.", logShow},
        {"outbox deliver", "--folder DIR [--from ADDRESS]",
         "Writes every waiting mail as an .eml file, with what it carries, and notes that it left.", outboxDeliver},
        {"window", "", "Opens the window; so does no command at all.", showWindow},
        {"terminal", "[--name DEVICE] [--store FILE] [--size 1280x800] [--lang zh_CN] [--theme dark] [--printer NAME] [--photos FOLDER] [--offline] | --shots FOLDER [--center CODE]",
         "Opens the full screen of the shop floor, which works on without network; or writes a picture of every page of it.", showTerminal},
        {"shots", "FOLDER [--lang zh_CN] [--theme dark] [--role R] [--only SCREEN [--with JSON]] [--scale N]", "Writes a picture of every screen.", takeShots},
        {"demo", "FILE|URL [--small] [--today DATE]", "Makes the demo firm with ninety days of trade, or a small one without.", demo},
        {"story order-to-cash", "", "Plays an order of the demo firm: sold, made, shipped, billed and paid.", storyOrderToCash},
        {"story adventureworks", "", "Signs, ships, bills and collects the complete imported orders.", storyAdventureWorks},
        {"story making", "", "Makes a thousand of the imported work orders once more, through the door.", storyMaking},
        {"bench", "NAME [--quick] [--json] | make FILE [--orders 1000000 | --lots 1000000]",
         "Measures speed against a floor in the same run: order-entry, query, storm, bulk, desk, floor; or makes a big company of trade, "
         "or a big works, to measure on.",
         runBench},
    };
    return all;
}

}  // namespace app
