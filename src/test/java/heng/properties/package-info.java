/** What must hold for every household, whatever it declares: laws of the decision itself, over generated households. */
package heng.properties;
